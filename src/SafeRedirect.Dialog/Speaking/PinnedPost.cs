namespace SafeRedirect.Dialog.Speaking;

/// <summary>What stands on the page itself, so that people find the right way before they write: the pinned post and the automatic reply.</summary>
/// <param name="Text">The post, plain text.</param>
/// <param name="AutomaticReply">What the platform sends by itself when the bot does not run.</param>
public sealed record PinnedPost(string Text, string AutomaticReply)
{
    /// <summary>The pathways in the order in which their numbers are named.</summary>
    private static readonly Pathway[] Order =
        [Pathway.General, Pathway.Protection, Pathway.Child, Pathway.Legal, Pathway.Health, Pathway.Integrity, Pathway.Casework, Pathway.Conduct];

    /// <summary>Writes both in a language, from the scripts <c>pinned.*</c>, the pathways and the articles that the organisation pins.</summary>
    /// <param name="now">Numbers verified too long ago are replaced as in every answer.</param>
    public static PinnedPost Of(ContentPack pack, string language, DateTimeOffset now)
    {
        var phrases = new Phrasebook(pack, language, Platform.Messenger);
        var danger = Contacts.InOrder(pack, Pathway.Emergency, now).Take(2).ToList();
        var others = Order.SelectMany(pathway => Contacts.InOrder(pack, pathway, now)).DistinctBy(hotline => hotline.Id).Where(hotline => danger.All(other => other.Id != hotline.Id)).ToList();
        var offices = Order.SelectMany(pathway => Contacts.Offices(pack, pathway, now)).DistinctBy(office => office.Id).ToList();
        var questions = pack.Organisation.Pinned.Select(id => pack.Article(id, language)).OfType<Article>().Select(article => $"- {article.Title}");
        IReadOnlyList<string> parts =
        [
            phrases.Text("pinned.who"),
            phrases.Text("pinned.danger", ("numbers", phrases.NumbersShort(danger))),
            phrases.Text("pinned.private"),
            phrases.Text("pinned.ways", ("numbers", phrases.Numbers(others)), ("visit", phrases.Offices(offices))),
            phrases.Text("pinned.ask", ("articles", string.Join('\n', questions))),
            phrases.Text("pinned.free"),
        ];
        return new PinnedPost(string.Join("\n\n", parts), phrases.Text("pinned.reply", ("numbers", phrases.NumbersShort(danger))));
    }
}
