namespace SafeRedirect.Screening.Learned;

/// <summary>What the classifier makes of a message.</summary>
/// <param name="Source">The example that speaks loudest for it.</param>
internal readonly record struct Judgement(Severity Severity, Topic Topic, string Source);
