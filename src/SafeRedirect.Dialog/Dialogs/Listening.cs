namespace SafeRedirect.Dialog.Dialogs;

/// <summary>What free text does, once screening found nothing sensitive in it.</summary>
internal static class Listening
{
    /// <summary>Understands text: a word that works everywhere, a typed choice, an answer to the current dialog, or a question.</summary>
    public static void Hear(Draft draft, string text)
    {
        if (draft.Knowledge.Screener.UnderstandCommand(text) is { } command)
        {
            Commanding.Obey(draft, command);
            return;
        }

        if (LanguageDialog.TryAnswerOffer(draft, text))
        {
            return;
        }

        if (TypedChoice(draft, text) is { } choice)
        {
            Choosing.Choose(draft, choice);
            return;
        }

        if (draft.State.Current is { } frame && Frames.Hear(draft, frame, text))
        {
            return;
        }

        AskDialog.Hear(draft, text);
    }

    /// <summary>After a message without words (or with nothing but an identifier): the current dialog goes on, or the menu. An answer given before is not said again.</summary>
    public static void HearNothing(Draft draft)
    {
        if (draft.State.Current is not (null or Frame.Asking))
        {
            Frames.PromptCurrent(draft);
            return;
        }

        draft.Say("identifier.next");
        draft.Offer(Choices.OfMenu);
    }

    private static ChoiceId? TypedChoice(Draft draft, string text)
    {
        if (draft.Before.Offered.Count == 0)
        {
            return null;
        }

        // "Food in Riverside" is more than the label "Food": the search hears both halves itself.
        var folded = TextFolding.Fold(text);
        if (draft.State.Current is Frame.FindingService { Step: SearchStep.Category } && draft.Knowledge.Lookup.Area(folded) is not null)
        {
            return null;
        }

        var labels = draft.Before.Offered.Select(choice => draft.Phrases.Label(choice) ?? string.Empty).ToList();
        if (draft.Knowledge.Screener.UnderstandChoice(text, labels) is not { } index || IsQuestion(folded, draft.Before.Offered[index], labels[index]))
        {
            return null;
        }

        // "yes?" and "yes but" hold a part of "Yes, I agree": a consent is given by the whole label, its number, or a clear yes only.
        var choice = draft.Before.Offered[index];
        return choice == Choices.Agree && !IsClearlyMeant(draft, text, folded, labels[index]) ? null : choice;
    }

    private static bool IsClearlyMeant(Draft draft, string text, string folded, string label) =>
        text.AsSpan().IndexOfAny('?', '\u061F') < 0
        && (folded == TextFolding.Fold(label) || folded.All(char.IsAsciiDigit) || draft.Knowledge.Screener.UnderstandAnswer(text) == Screening.Answer.Yes);

    // A question that shares a word with the label of an article ("can I work here", "Unfair work") is a question, not that label.
    private static bool IsQuestion(string folded, ChoiceId choice, string label)
    {
        var words = folded.Split(' ');
        var ofLabel = TextFolding.Fold(label).Split(' ');
        return choice.Verb == Choices.ArticleVerb && words.Length > ofLabel.Length + 1 && words.Intersect(ofLabel, StringComparer.Ordinal).Any();
    }
}
