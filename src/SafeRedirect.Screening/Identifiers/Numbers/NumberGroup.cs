namespace SafeRedirect.Screening.Identifiers.Numbers;

/// <summary>Digits without anything between them.</summary>
/// <param name="Start">The first UTF-16 code unit in the message.</param>
/// <param name="Separator">The most telling character before it since the group before: one of <c>- . / ( )</c>, a space, or 0 at the beginning of a run.</param>
internal readonly record struct NumberGroup(int Start, int Length, char Separator)
{
    public int End => Start + Length;
}
