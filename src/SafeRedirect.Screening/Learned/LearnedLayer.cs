using SafeRedirect.Screening.Languages;

namespace SafeRedirect.Screening.Learned;

/// <summary>All that is learned from examples.</summary>
internal sealed record LearnedLayer(LanguageIdentifier Languages, ConceptTable Concepts, ExampleClassifier Examples, QuestionClassifier Questions);
