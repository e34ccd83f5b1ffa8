namespace SafeRedirect.Screening;

/// <summary>A line of a screening file that cannot be used.</summary>
/// <param name="Source"><c>path:line</c> of the line.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record LexiconFault(string Source, string Message);
