namespace SafeRedirect.Dialog.Dialogs;

/// <summary>The service search: what for, where (a named area, never a position), results page by page.</summary>
internal static class ServiceDialog
{
    // "Is there a doctor in the old town": longer texts that name a place are questions about something else.
    private const int WordsOfNeed = 8;

    public static void Enter(Draft draft)
    {
        var finding = new Frame.FindingService(SearchStep.Category, null, null, 0);
        EnterFrame(draft, finding);
        Prompt(draft, finding);
    }

    /// <summary>Enters with the category already chosen.</summary>
    /// <returns><see langword="false"/> when there is no such category.</returns>
    public static bool TryEnter(Draft draft, CategoryId category)
    {
        if (draft.Pack.Directory.Category(category) is null)
        {
            return false;
        }

        var finding = new Frame.FindingService(SearchStep.Area, category, null, 0);
        EnterFrame(draft, finding);
        Prompt(draft, finding);
        return true;
    }

    /// <summary>A need named outright ("food", "doctor in Riverside") begins the search where it stands.</summary>
    /// <returns><see langword="false"/> when the text names none.</returns>
    public static bool TryHear(Draft draft, string text)
    {
        var folded = TextFolding.Fold(text);
        if (folded.AsSpan().Count(' ') < WordsOfNeed && draft.Knowledge.Lookup.Area(folded) is { } area && draft.Knowledge.Lookup.Category(folded) is { } category)
        {
            var finding = new Frame.FindingService(SearchStep.Results, category, area, 0);
            EnterFrame(draft, finding);
            ServiceResults.Show(draft, finding);
            return true;
        }

        return draft.Knowledge.Lookup.WholeCategory(folded) is { } whole && TryEnter(draft, whole);
    }

    public static void Prompt(Draft draft, Frame.FindingService finding)
    {
        if (finding.Step == SearchStep.Results)
        {
            ServiceResults.Show(draft, finding);
            return;
        }

        draft.Say(finding.Step == SearchStep.Category ? "services.category" : "services.area");
        OfferStep(draft, finding.Step);
    }

    public static bool Choose(Draft draft, Frame.FindingService finding, ChoiceId choice) => (choice.Verb, choice.Argument) switch
    {
        (Choices.CategoryVerb, { } id) => TryChooseCategory(draft, finding, new CategoryId(id)),
        (Choices.AreaVerb, { } id) => TryChooseArea(draft, finding, draft.Pack.Directory.Area(new AreaId(id))?.Id),
        ("any-area", null) => ShowResults(draft, finding with { Step = SearchStep.Results, Area = null, Page = 0 }),
        ("more", null) => ShowResults(draft, finding with { Page = finding.Page + 1 }),
        ("other-area", null) => Ask(draft, finding with { Step = SearchStep.Area, Area = null, Page = 0 }),
        ("other-service", null) => Ask(draft, new Frame.FindingService(SearchStep.Category, null, null, 0)),
        ("not-working", null) => ServiceResults.ShowOthers(draft, finding),
        _ => false,
    };

    /// <summary>A typed need or area; an area the list does not hold asks again.</summary>
    public static bool Hear(Draft draft, Frame.FindingService finding, string text)
    {
        var folded = TextFolding.Fold(text);
        var area = draft.Knowledge.Lookup.Area(folded);
        switch (finding.Step)
        {
            case SearchStep.Category when draft.Knowledge.Lookup.Category(folded) is { } category:
                return area is null ? TryChooseCategory(draft, finding, category) : ShowResults(draft, new Frame.FindingService(SearchStep.Results, category, area, 0));
            case SearchStep.Area when area is not null:
                return TryChooseArea(draft, finding, area);
            case SearchStep.Results when area is not null:
                return ShowResults(draft, finding with { Area = area, Page = 0 });
            case SearchStep.Category or SearchStep.Area when IsShort(folded) && draft.Before.Misunderstood == 0:
                draft.MarkMisunderstood();
                draft.Say(finding.Step == SearchStep.Category ? "services.category-again" : "services.area-again");
                OfferStep(draft, finding.Step);
                return true;
            default:
                return false;
        }
    }

    private static bool TryChooseCategory(Draft draft, Frame.FindingService finding, CategoryId category) =>
        draft.Pack.Directory.Category(category) is not null && Ask(draft, finding with { Step = SearchStep.Area, Category = category, Area = null, Page = 0 });

    private static bool TryChooseArea(Draft draft, Frame.FindingService finding, AreaId? area) =>
        area is not null && finding.Category is not null && ShowResults(draft, finding with { Step = SearchStep.Results, Area = area, Page = 0 });

    private static bool Ask(Draft draft, Frame.FindingService finding)
    {
        draft.Replace(finding);
        Prompt(draft, finding);
        return true;
    }

    private static bool ShowResults(Draft draft, Frame.FindingService finding)
    {
        draft.Replace(finding);
        ServiceResults.Show(draft, finding);
        return true;
    }

    private static void OfferStep(Draft draft, SearchStep step)
    {
        if (step == SearchStep.Category)
        {
            draft.Offer(draft.Pack.Directory.Categories.Select(category => Choices.Category(category.Id)));
            return;
        }

        draft.Offer([.. draft.Pack.Directory.Areas.Select(area => Choices.Area(area.Id)), Choices.AnyArea, Choices.OtherService]);
    }

    // One or two words after "where?" are meant as a place; a longer text may be a question and is heard as one.
    private static bool IsShort(string folded) => folded.AsSpan().Count(' ') < 2;

    private static void EnterFrame(Draft draft, Frame finding)
    {
        if (draft.State.Current is { } current && (current is Frame.FindingService || !Frames.HoldsPlace(current)))
        {
            draft.Replace(finding);
            return;
        }

        draft.Push(finding);
    }
}
