namespace SafeRedirect.Content.Matching;

/// <summary>Folds a text to lower-case words with single spaces between. The host passes the folding of the screener, so that questions and examples are compared in one form.</summary>
public delegate string TextFold(string text);
