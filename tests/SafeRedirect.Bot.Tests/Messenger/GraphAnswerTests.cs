using System.Text;
using SafeRedirect.Bot.Channels.Messenger.Sending;
using SafeRedirect.Bot.Tests.Fakes;

namespace SafeRedirect.Bot.Tests.Messenger;

public sealed class GraphAnswerTests
{
    [Theory]
    [InlineData(400, 1, 0, "Temporary", "Unavailable")]
    [InlineData(400, 2, 0, "Temporary", "Unavailable")]
    [InlineData(500, 1200, 0, "Temporary", "Unavailable")]
    [InlineData(503, 190, 0, "Temporary", "Unavailable")]
    [InlineData(400, 4, 0, "Rate", "Unavailable")]
    [InlineData(400, 32, 0, "Rate", "Unavailable")]
    [InlineData(400, 613, 0, "Rate", "Unavailable")]
    [InlineData(429, 100, 0, "Rate", "Unavailable")]
    [InlineData(403, 10, 2018278, "OutsideWindow", "Refused")]
    [InlineData(403, 10, 0, "Token", "Refused")]
    [InlineData(401, 190, 0, "Token", "Refused")]
    [InlineData(403, 200, 0, "Token", "Refused")]
    [InlineData(403, 230, 0, "Token", "Refused")]
    [InlineData(400, 100, 2018001, "Unreachable", "Refused")]
    [InlineData(400, 551, 0, "Unreachable", "Refused")]
    [InlineData(400, 100, 0, "BadMessage", "Refused")]
    [InlineData(400, 100, 2018065, "BadMessage", "Refused")]
    [InlineData(400, 99999, 0, "Other", "Refused")]
    public void An_error_is_judged_by_its_numbers(int status, int code, int subcode, string fault, string outcome)
    {
        var error = FakeAnswer.Error(status, code, subcode == 0 ? null : subcode);

        var answer = GraphAnswer.Read(status, Encoding.UTF8.GetBytes(error.Body));

        Assert.Equal(fault, answer.Fault.ToString());
        Assert.Equal(outcome, answer.Outcome.ToString());
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(302, "")]
    [InlineData(400, "")]
    [InlineData(403, "<html>blocked by a proxy</html>")]
    [InlineData(404, "{}")]
    [InlineData(400, "[]")]
    [InlineData(400, "{\"error\":\"text\"}")]
    [InlineData(400, "{\"error\":{\"code\":\"190\"}}")]
    [InlineData(400, "{\"error\":{\"code\":99999999999999999999}}")]
    [InlineData(502, "\u0000")]
    public void What_is_not_an_error_of_Meta_is_tried_again(int status, string body)
    {
        var answer = GraphAnswer.Read(status, Encoding.UTF8.GetBytes(body));

        Assert.Equal(SendOutcome.Unavailable, answer.Outcome);
    }
}
