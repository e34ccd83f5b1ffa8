namespace SafeRedirect.Dialog.Tests.Transcripts;

/// <summary>A step of a transcript with the turn it came to.</summary>
internal sealed record TranscriptTurn(TranscriptStep Step, HeardMessage Heard, Conversation? Before, TurnResult Result);
