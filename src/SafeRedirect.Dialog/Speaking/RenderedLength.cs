namespace SafeRedirect.Dialog.Speaking;

/// <summary>A text that is too long once its placeholders are filled.</summary>
/// <param name="Key">The script key.</param>
/// <param name="Length">In UTF-16 code units, as the strictest channel counts.</param>
/// <param name="Limit">The longest it may be.</param>
public sealed record RenderedLength(string Language, string Key, int Length, int Limit)
{
    /// <summary>A card that is read in danger fits on one screen of a small phone.</summary>
    private const int Card = 300;

    private static readonly string[] Cards = ["emergency.card", "emergency.card.self-harm", "emergency.card.health", "emergency.again", "people.safe-card"];
    private static readonly string[] Messages = ["welcome.full", "welcome.short", "pinned.reply"];

    /// <summary>Every text of the pack that is longer than its limit when people read it.</summary>
    public static IReadOnlyList<RenderedLength> TooLong(ContentPack pack) =>
        [.. pack.Organisation.Languages.SelectMany(language => Measure(pack, language.Code)).Where(text => text.Length > text.Limit)];

    private static IEnumerable<RenderedLength> Measure(ContentPack pack, string language)
    {
        var phrases = new Phrasebook(pack, language, Platform.Messenger);
        var emergency = pack.Organisation.Pathways[Pathway.Emergency].Hotlines.Take(2).ToList();
        var child = pack.Organisation.Pathways[Pathway.Emergency].Hotlines.Take(1).Concat(pack.Organisation.Pathways[Pathway.Child].Hotlines.Take(1)).ToList();
        RenderedLength Of(string key, int limit, IReadOnlyList<Hotline> numbers) =>
            new(language, key, phrases.Text(key, ("numbers", phrases.NumbersShort(numbers))).Length, limit);

        foreach (var key in Cards.Where(phrases.Has))
        {
            yield return Of(key, Card, emergency);
        }

        if (phrases.Has("emergency.card.child"))
        {
            yield return Of("emergency.card.child", Card, child);
        }

        foreach (var key in Messages)
        {
            yield return Of(key, Reply.MaxLength, emergency);
        }
    }
}
