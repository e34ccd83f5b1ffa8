namespace SafeRedirect.Dialog.Speaking;

/// <summary>What the bot says when it fails itself: hotlines and how to reach people.</summary>
internal static class SafeCard
{
    /// <summary>The safe card in every language of the pack.</summary>
    public static IReadOnlyDictionary<string, Reply> ForAll(ContentPack pack) =>
        pack.Organisation.Languages.ToDictionary(language => language.Code, language => For(pack, language.Code), StringComparer.Ordinal);

    private static Reply For(ContentPack pack, string language)
    {
        // No clock here: the card must not depend on anything that can fail. Emergency numbers answer day and night.
        var hotlines = pack.Organisation.Pathways[Pathway.Emergency].Hotlines.Take(2).ToList();
        var phrases = new Phrasebook(pack, language, Platform.WebChat);
        var text = phrases.Text("people.safe-card", ("numbers", phrases.NumbersShort(hotlines)));
        return new Reply(
            ["people.safe-card"],
            Chunks.Of(text, Reply.MaxLength).First(),
            language,
            [],
            [.. hotlines.Select(hotline => new CallAction(hotline.Name.In(language), hotline.Phone))]);
    }
}
