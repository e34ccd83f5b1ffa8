namespace SafeRedirect.Dialog.Speaking;

/// <summary>A choice offered with a reply.</summary>
/// <param name="Label">At most 20 characters, in the language of the reply.</param>
public readonly record struct SuggestedAction(ChoiceId Id, string Label);
