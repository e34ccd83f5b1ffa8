using SafeRedirect.Screening.Patterns.Matching;

namespace SafeRedirect.Screening.Patterns;

/// <summary>A pattern in an index.</summary>
/// <param name="Weight">The fewest words it takes: how specific it is.</param>
/// <param name="Before">The most words that can stand before the word by which it is found.</param>
internal readonly record struct PatternEntry(PatternPart Part, int Rule, int Weight, int Before);
