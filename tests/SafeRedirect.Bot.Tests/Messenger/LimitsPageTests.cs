using System.Globalization;
using System.Reflection;
using SafeRedirect.Bot.Channels;

namespace SafeRedirect.Bot.Tests.Messenger;

public sealed class LimitsPageTests
{
    [Fact]
    public void The_limits_page_states_every_limit_of_the_code_with_its_value()
    {
        var page = File.ReadAllLines(RepositoryFolder.Of("docs", "channels", "limits.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length > 3 && cells[1].StartsWith('`'))
            .ToDictionary(cells => cells[1].Trim('`'), cells => cells[2].Replace(",", string.Empty, StringComparison.Ordinal));

        var code = typeof(ChannelLimits).GetFields(BindingFlags.Public | BindingFlags.Static)
            .ToDictionary(field => field.Name, field => ((int)field.GetRawConstantValue()!).ToString(CultureInfo.InvariantCulture));

        Assert.NotEmpty(code);
        Assert.Equal(code.OrderBy(pair => pair.Key, StringComparer.Ordinal), page.OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }
}
