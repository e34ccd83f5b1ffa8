namespace SafeRedirect.Screening.Learned;

/// <summary>A message of which is known what it is.</summary>
/// <param name="Topic">What is disclosed; <see langword="null"/> for an ordinary message.</param>
/// <param name="Kind">What kind of list it stands in.</param>
/// <param name="Source"><c>path:line</c> inside <c>content/</c>.</param>
internal sealed record Example(string Language, ExampleKind Kind, Topic? Topic, Severity Severity, string Text, string Source);
