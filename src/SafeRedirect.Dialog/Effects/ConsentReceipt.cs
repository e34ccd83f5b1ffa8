namespace SafeRedirect.Dialog.Effects;

/// <summary>Proof of what somebody agreed to: which words were shown, for what, when. No words of the person.</summary>
/// <param name="Script"><c>standard</c>, <c>child</c> or <c>urgent</c>.</param>
/// <param name="ContentHash">SHA-256 of the consent file, 64 hex digits.</param>
/// <param name="Purpose">The pathway's purpose; a consent never covers a second one.</param>
public sealed record ConsentReceipt(
    string Script,
    int Version,
    string ContentHash,
    string Language,
    Pathway Purpose,
    ConsentBasis Basis,
    DateTimeOffset At);
