namespace SafeRedirect.Screening.Patterns;

/// <summary>Receives what <see cref="PatternIndex"/> finds. A struct, so that its calls are resolved when the code is compiled.</summary>
internal interface IMatchSink
{
    /// <summary>Whether a match of this rule with this weight could change anything; matches that could not are not looked for.</summary>
    /// <param name="weight">The number of words the form asks for.</param>
    bool Wants(int rule, int weight);

    /// <param name="anchor">The position of the word by which the match was found; the match covers it.</param>
    /// <param name="end">One past the match's last word.</param>
    void Found(int rule, int weight, int anchor, int end);
}
