using SafeRedirect.Bot.Channels.Messenger.Receiving;
using SafeRedirect.Bot.Tests.Fakes;

namespace SafeRedirect.Bot.Tests.Messenger;

/// <summary>Runs tests/webhooks/messenger: add a body and a line in expected.txt to add a case.</summary>
public sealed class RecordedBodyTests
{
    private static readonly string Folder = RepositoryFolder.Of("tests", "webhooks", "messenger");

    public static TheoryData<string, int, string, int> Recorded()
    {
        var data = new TheoryData<string, int, string, int>();
        foreach (var line in File.ReadLines(Path.Combine(Folder, "expected.txt")).Where(line => !line.StartsWith('#')))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            data.Add(cells[0], Number(cells[1]), cells[2], Number(cells[3]));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Recorded))]
    public async Task A_recorded_body_is_understood_and_answered(string file, int status, string kinds, int replies)
    {
        await using var graph = await FakeGraph.StartAsync();
        await using var bot = await TestBot.StartAsync(graph.Address);
        var body = await File.ReadAllBytesAsync(Path.Combine(Folder, file));

        var response = await bot.DeliverAsync(body);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(replies, graph.Taken.Count);
        Assert.Empty(graph.Violations);
        var read = DeliveryReader.Read(body, TestBot.PageId, bot.Time.GetUtcNow());
        Assert.Equal(kinds, read.Events.Count == 0 ? "-" : string.Join(',', read.Events.Select(item => item.Kind)));
    }

    [Theory]
    [MemberData(nameof(Recorded))]
    public async Task A_recorded_body_delivered_again_gets_no_second_reply(string file, int status, string kinds, int replies)
    {
        await using var graph = await FakeGraph.StartAsync();
        await using var bot = await TestBot.StartAsync(graph.Address);
        var body = await File.ReadAllBytesAsync(Path.Combine(Folder, file));
        await bot.DeliverAsync(body);

        var response = await bot.DeliverAsync(body);

        Assert.True(status == (int)response.StatusCode, kinds);
        Assert.Equal(replies, graph.Taken.Count);
    }

    [Fact]
    public void Every_recorded_body_is_in_the_table_and_the_folder_is_not_empty()
    {
        var files = Directory.GetFiles(Folder, "*.json").Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();

        Assert.True(files.Count >= 25, $"{files.Count} bodies");
        Assert.Equal(files, Recorded().Select(row => row.Data.Item1).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Half_a_surrogate_pair_does_not_lose_the_message()
    {
        var body = File.ReadAllBytes(Path.Combine(Folder, "text-half-surrogate.json"));

        var read = DeliveryReader.Read(body, TestBot.PageId, TestBot.Start);

        Assert.Equal("please \ufffd help \"now\"\n!", read.Events[0].Message!.Inbound.Text!.Reveal());
    }

    private static int Number(string cell) => int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
}
