using Microsoft.Extensions.Logging.Abstractions;

namespace SafeRedirect.Bot.Tests.Turns;

public sealed class EffectRunnerTests
{
    private static readonly ConsentReceipt Receipt =
        new("standard", 1, new string('a', 64), "en", Pathway.General, ConsentBasis.Consent, TurnBench.Start);

    public static TheoryData<string> EveryEffect => [.. typeof(Effect).GetNestedTypes().Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(EveryEffect))]
    public async Task Every_effect_has_a_runner(string name)
    {
        using var bench = await TurnBench.CreateAsync();
        var runner = new EffectRunner(bench.Referrals, bench.Counters, NullLogger<EffectRunner>.Instance);
        IReadOnlyList<Effect> effects = [Example(name)];

        var failure = await Record.ExceptionAsync(async () =>
        {
            await runner.RunDurableAsync(effects, CancellationToken.None);
            runner.RunOthers(effects, "en", Platform.WebChat);
        });

        Assert.Null(failure);
    }

    [Fact]
    public void The_list_of_effects_is_not_empty() => Assert.True(EveryEffect.Count >= 5);

    private static Effect Example(string name) => name switch
    {
        nameof(Effect.RecordReferral) => new Effect.RecordReferral(ReferenceMaker.Next(), Pathway.General, null, Priority.Normal, AroundOffice: false, Receipt),
        nameof(Effect.AlertStaff) => new Effect.AlertStaff(ReferenceMaker.Next(), Priority.Immediate, "ar"),
        nameof(Effect.WithdrawReferral) => new Effect.WithdrawReferral(ReferenceMaker.Next()),
        nameof(Effect.Count) => new Effect.Count(Counter.Forgotten),
        nameof(Effect.EraseConversation) => new Effect.EraseConversation(),
        _ => throw new InvalidOperationException($"No example of effect {name}."),
    };
}
