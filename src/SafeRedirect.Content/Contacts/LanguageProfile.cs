namespace SafeRedirect.Content.Contacts;

/// <summary>A language the bot speaks.</summary>
/// <param name="Code">ISO 639-1.</param>
/// <param name="Name">Its name in itself, for the language choice: at most 20 characters.</param>
/// <param name="IsRightToLeft">Whether it is written from right to left.</param>
public sealed record LanguageProfile(string Code, string Name, bool IsRightToLeft);
