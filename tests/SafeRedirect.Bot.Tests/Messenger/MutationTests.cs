using System.Text;
using SafeRedirect.Bot.Tests.Fakes;

namespace SafeRedirect.Bot.Tests.Messenger;

public sealed class MutationTests(ITestOutputHelper output)
{
    private const int Bodies = 5_000;
    private const int AtOnce = 25;

    [Fact]
    public async Task Mutated_bodies_are_never_accepted_unsigned_and_never_fail_the_server()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"Seed {seed}");
        var random = new Random(seed);
        var originals = Directory.GetFiles(RepositoryFolder.Of("tests", "webhooks", "messenger"), "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
        await using var graph = await FakeGraph.StartAsync();
        await using var bot = await TestBot.StartAsync(graph.Address);
        var wrong = new List<string>();
        var seen = new HashSet<int>();

        foreach (var round in Enumerable.Range(0, Bodies).Select(i => Mutation(random, originals, i)).Chunk(AtOnce))
        {
            var statuses = await Task.WhenAll(round.Select(async mutation => (mutation, Status: (int)(await bot.PostAsync(mutation.Body, mutation.Signature)).StatusCode)));
            seen.UnionWith(statuses.Select(pair => pair.Status));
            wrong.AddRange(statuses.Where(pair => !IsRight(pair.mutation.IsSigned, pair.Status)).Select(pair => $"{pair.Status} signed {pair.mutation.IsSigned}: {Convert.ToBase64String(pair.mutation.Body)}"));
        }

        Assert.True(wrong.Count == 0, $"Seed {seed}\n{string.Join('\n', wrong.Take(5))}");
        Assert.Equal([200, 400, 401], seen.Order()); // or the bodies were all alike
        Assert.Empty(graph.Violations);
    }

    private static bool IsRight(bool isSigned, int status) => isSigned ? status is 200 or 400 : status == 401;

    // Every second body is signed anew, so that it reaches the parser; the others keep the signature of what they were.
    private static (byte[] Body, string Signature, bool IsSigned) Mutation(Random random, byte[][] originals, int number)
    {
        var original = originals[random.Next(originals.Length)];
        var mutated = original;
        do
        {
            mutated = Mutate(random, mutated, originals);
        }
        while (mutated.AsSpan().SequenceEqual(original) || random.Next(3) == 0);

        var isSigned = number % 2 == 0;
        return (mutated, Deliveries.Sign(isSigned ? mutated : original), isSigned);
    }

    private static byte[] Mutate(Random random, byte[] body, byte[][] originals)
    {
        if (body.Length < 2)
        {
            return [.. body, (byte)random.Next(256)];
        }

        var at = random.Next(body.Length);
        var to = random.Next(at, body.Length);
        switch (random.Next(7))
        {
            case 0:
                var changed = body.ToArray();
                changed[at] = (byte)random.Next(256);
                return changed;
            case 1:
                return [.. body[..at], .. body[to..]];
            case 2:
                return [.. body[..to], .. body[at..]];
            case 3:
                var other = originals[random.Next(originals.Length)];
                return [.. body[..at], .. other[random.Next(other.Length)..]];
            case 4:
                string[] tokens = ["null", "[]", "{}", "\"\"", "-1", "1e999", "9223372036854775808", "\\ud800", "\"\\udc00\"", "true", ",", ":", "[[[[[[[[[[[["];
                return [.. body[..at], .. Encoding.UTF8.GetBytes(tokens[random.Next(tokens.Length)]), .. body[at..]];
            case 5:
                return ReplaceValue(random, body);
            default:
                return body[..at];
        }
    }

    // Stays well-formed more often than not: a whole value becomes another.
    private static byte[] ReplaceValue(Random random, byte[] body)
    {
        var text = Encoding.UTF8.GetString(body);
        var colons = Enumerable.Range(0, text.Length).Where(i => text[i] == ':').ToList();
        if (colons.Count == 0)
        {
            return body[..(body.Length / 2)];
        }

        var start = colons[random.Next(colons.Count)] + 1;
        var end = text.IndexOfAny([',', '}', ']'], start);
        string[] values = ["null", "0", "-9223372036854775808", "9223372036854775807", "\"x\"", "\"\\ud800\"", "{}", "[]", "[null]", "true", "{\"id\":\"\\udfff\"}", "1.5"];
        return end < 0 ? body : Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, start), values[random.Next(values.Length)], text.AsSpan(end)));
    }
}
