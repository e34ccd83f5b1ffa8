namespace SafeRedirect.Bot.Tests.Fakes;

/// <summary>A clock that stands a minute after the recorded bodies; timers run as ever.</summary>
internal sealed class FakeTime : TimeProvider
{
    private DateTimeOffset _now = new(2026, 7, 29, 8, 1, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan time) => _now += time;
}
