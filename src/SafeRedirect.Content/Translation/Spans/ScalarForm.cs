namespace SafeRedirect.Content.Translation.Spans;

/// <summary>How a text is written in YAML.</summary>
internal enum ScalarForm
{
    Plain,
    Quoted,
    Block,
}
