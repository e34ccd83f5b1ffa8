namespace SafeRedirect.Screening.Learned;

/// <summary>Turns the scores of an example into how far each answer is from the right one.</summary>
/// <returns><see langword="false"/> when all are near enough: the example teaches nothing more.</returns>
internal delegate bool Distance(int example, Span<float> scores);
