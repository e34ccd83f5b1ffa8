namespace SafeRedirect.Content;

/// <summary>A labelled message that the phrases need not notice any more, because somebody wrote down why.</summary>
/// <param name="Path">The phrase file, as in <see cref="ContentFault.Path"/>.</param>
/// <param name="Id">The message's id in the corpus.</param>
public sealed record AcceptedLoss(string Path, string Id, string Reason);
