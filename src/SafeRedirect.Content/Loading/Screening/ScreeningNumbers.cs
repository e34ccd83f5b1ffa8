namespace SafeRedirect.Content.Loading.Screening;

/// <summary>A map from words to numbers in a screening file.</summary>
internal sealed record ScreeningNumbers(string List, int Min, int Max);
