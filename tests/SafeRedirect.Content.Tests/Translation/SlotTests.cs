using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Translation;

namespace SafeRedirect.Content.Tests.Translation;

/// <summary>Where texts stand in a file, and what replacing them leaves alone.</summary>
public sealed class SlotTests
{
    private const string Languages = """
        # A comment.
        state: machine
        texts:
          organisation: "Lantern \"Relief\"" # who
          hotline.general: plain words
        also:
          area.harbour: [the port, "a: b", port]  # spellings
          area.hill:
            - up the hill
            # in dialect
            - "the 'ill"
            - hill
        """;

    private static SourceFile File => SourceFile.Of("content/languages/en.yaml", Languages + "\n");

    [Fact]
    public void Every_text_is_found_with_its_value()
    {
        var slots = SlotReader.Read(File);

        Assert.Equal(["texts.organisation", "texts.hotline.general", "also.area.harbour", "also.area.hill"], slots.Select(slot => slot.Key));
        Assert.Equal(["Lantern \"Relief\"", "plain words", "the port\na: b\nport", "up the hill\nthe 'ill\nhill"], slots.Select(slot => slot.Value));
    }

    [Fact]
    public void Replacing_leaves_comments_order_and_quotes()
    {
        var written = SlotWriter.Write(File.Text, [.. SlotReader.Read(File).Select(slot => (slot, slot.Value.Replace("port", "quay: east", StringComparison.Ordinal).Replace("hill", "mount", StringComparison.Ordinal)))]);

        Assert.Equal(
            Languages.Replace("[the port, \"a: b\", port]", "[\"the quay: east\", \"a: b\", \"quay: east\"]", StringComparison.Ordinal).Replace("up the hill", "up the mount", StringComparison.Ordinal).Replace("- hill", "- mount", StringComparison.Ordinal) + "\n",
            written);
    }

    [Theory]
    [InlineData("up the hill\nthe 'ill", "    - \"the 'ill\"\n")]
    [InlineData("up the hill\nthe 'ill\nhill\nyes\ntop: hill", "    - hill\n    - \"yes\"\n    - \"top: hill\"\n")]
    public void A_list_grows_and_shrinks_at_its_end(string value, string end)
    {
        var slot = SlotReader.Read(File)[^1];

        var written = SlotWriter.Write(File.Text, [(slot, value)]);

        Assert.EndsWith("    # in dialect\n    - \"the 'ill\"\n" + (end.StartsWith("    - \"the", StringComparison.Ordinal) ? string.Empty : end), written, StringComparison.Ordinal);
        Assert.Equal(value, SlotReader.Read(File with { Text = written })[^1].Value);
    }

    [Fact]
    public void A_text_of_one_line_may_become_one_of_several_and_back()
    {
        var script = SourceFile.Of("content/scripts/menu/en.yaml", "state: machine\ntexts:\n  menu.text: \"One.\"\n  menu.stopped: |\n    Two.\n\n    Three.\n  # the end\n");
        var slots = SlotReader.Read(script);

        var written = SlotWriter.Write(script.Text, [(slots[0], "One.\n\n- \"a\""), (slots[1], "Two.")]);

        Assert.Equal("state: machine\ntexts:\n  menu.text: |\n    One.\n\n    - \"a\"\n  menu.stopped: |\n    Two.\n  # the end\n", written);
        Assert.Equal(["One.\n\n- \"a\"", "Two."], SlotReader.Read(script with { Text = written }).Select(slot => slot.Value));
    }

    [Fact]
    public void Ids_name_the_entries_of_a_list_of_maps()
    {
        var consent = SourceFile.Of("content/consent/standard/en.yaml", "version: 1\nsteps:\n  - id: receiver\n    covers: [who]\n    text: |\n      One.\nquestion: Two?\nquestions:\n  - id: who-sees\n    label: Who?\n    asked: [who sees]\n    answer: Us.\n");

        Assert.Equal(["steps.receiver.text", "question", "questions.who-sees.label", "questions.who-sees.asked", "questions.who-sees.answer"], SlotReader.Read(consent).Select(slot => slot.Key));
    }

    [Fact]
    public void An_article_has_its_body_without_the_blank_lines_around_it()
    {
        var article = SourceFile.Of("content/faq/scams/en.md", "---\ntitle: Is it?\nlabel: Scam\nquestions:\n  - is it\nrelated: []\n---\n\nOne.\n\n- two\n\n");

        var slots = SlotReader.Read(article);
        var written = SlotWriter.Write(article.Text, [(slots[^1], "Three.")]);

        Assert.Equal(["title", "label", "questions", "body"], slots.Select(slot => slot.Key));
        Assert.EndsWith("---\n\nThree.\n\n", written, StringComparison.Ordinal);
    }
}
