namespace SafeRedirect.Content.Translation;

/// <summary>The texts of one language for translators.</summary>
public sealed record TranslationDocument(string SourceLanguage, string TargetLanguage, IReadOnlyList<TranslationUnit> Units);
