namespace SafeRedirect.Screening.Learned;

/// <summary>All that is learned from examples.</summary>
internal sealed record LearnedLayer(ConceptTable Concepts, ExampleClassifier Examples, QuestionClassifier Questions);
