namespace SafeRedirect.Content.Loading.Lint;

/// <summary>A measure of how plain a text is.</summary>
internal enum ReadingKind
{
    Lengths,
    Flesch,
    KandelMoles,
    FernandezHuerta,
}
