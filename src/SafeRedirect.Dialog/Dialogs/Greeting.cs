namespace SafeRedirect.Dialog.Dialogs;

/// <summary>The sentences that begin a conversation in a language.</summary>
internal static class Greeting
{
    /// <summary>Who answers, what this is for, what not to write here.</summary>
    public static void SayFully(Draft draft) => Say(draft, "welcome.full");

    /// <summary>The same in two sentences, for somebody who already came with something.</summary>
    public static void SayShortly(Draft draft) => Say(draft, "welcome.short");

    private static void Say(Draft draft, string text)
    {
        draft.Say(text);
        var language = draft.State.Language;
        if (language != draft.Pack.Organisation.SourceLanguage && draft.Pack.UnreviewedLanguages.Contains(language))
        {
            // Whoever relies on a sentence has a right to know that nobody who speaks the language has read it.
            draft.Say("welcome.unreviewed");
        }
    }
}
