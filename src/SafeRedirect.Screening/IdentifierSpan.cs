namespace SafeRedirect.Screening;

/// <summary>Where an identifier stands in a message.</summary>
/// <param name="Start">The first UTF-16 code unit.</param>
/// <param name="End">One past the last UTF-16 code unit.</param>
public readonly record struct IdentifierSpan(IdentifierKind Kind, int Start, int End);
