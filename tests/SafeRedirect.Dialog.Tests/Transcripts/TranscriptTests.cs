namespace SafeRedirect.Dialog.Tests.Transcripts;

public sealed class TranscriptTests
{
    private const int LeastTranscripts = 60;

    // With this set to "write", expectations are written as they turn out, to be read before they are kept; the test fails so that it is never left on.
    private const string ModeVariable = "TRANSCRIPTS";

    public static TheoryData<string> Names => [.. TranscriptFiles.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_bot_answers_as_the_transcript_says(string name)
    {
        var transcript = TranscriptFiles.Read(name);

        var turns = TranscriptRunner.Run(transcript, TestKnowledge.Knowledge);

        var difference = TranscriptDifference.Of(transcript, turns);
        if (difference.Length > 0 && Environment.GetEnvironmentVariable(ModeVariable) == "write")
        {
            TranscriptFiles.Write(transcript, turns);
            Assert.Fail($"{name} was written anew: read it before you keep it.");
        }

        Assert.True(difference.Length == 0, difference);
    }

    [Fact]
    public void The_transcripts_are_found() => Assert.True(TranscriptFiles.Names.Count >= LeastTranscripts, $"Only {TranscriptFiles.Names.Count} transcripts.");

    [Fact]
    public void Every_transcript_begins_with_what_it_shows() =>
        Assert.All(TranscriptFiles.Names, name => Assert.StartsWith("# ", TranscriptFiles.Read(name).Head[0], StringComparison.Ordinal));

    [Fact]
    public void A_missing_reply_in_a_transcript_is_told_with_its_line()
    {
        var transcript = TranscriptParser.Parse("made-up.txt", ["# A reply is missing.", "< [menu]", "! EraseConversation()"]);

        var difference = TranscriptDifference.Of(transcript, TranscriptRunner.Run(transcript, TestKnowledge.Knowledge));

        Assert.Contains("made-up.txt:2  < [menu]", difference, StringComparison.Ordinal);
        Assert.Contains("+ > menu.text", difference, StringComparison.Ordinal);
        Assert.Contains("- ! EraseConversation()", difference, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("colour: blue")]
    [InlineData("start: maybe")]
    [InlineData("# only a comment")]
    public void A_file_that_cannot_be_read_is_refused(string line) =>
        Assert.Throws<FormatException>(() => TranscriptParser.Parse("made-up.txt", [line]));

    [Fact]
    public void A_tap_on_what_is_neither_offered_nor_a_choice_is_refused()
    {
        var transcript = TranscriptParser.Parse("made-up.txt", ["# A typing error.", "< [agreee]"]);

        Assert.Throws<FormatException>(() => TranscriptRunner.Run(transcript, TestKnowledge.Knowledge));
    }
}
