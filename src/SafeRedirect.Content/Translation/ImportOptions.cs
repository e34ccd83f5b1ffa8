namespace SafeRedirect.Content.Translation;

/// <summary>How texts from a translator are taken over.</summary>
/// <param name="ReviewedBy">The role that has reviewed them (never a name): files without an open text become <c>reviewed</c>. <see langword="null"/>: files that change become <c>draft</c>.</param>
public sealed record ImportOptions(ConflictRule Conflicts, string? ReviewedBy);
