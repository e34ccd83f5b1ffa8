using Microsoft.Extensions.Options;

namespace SafeRedirect.Bot.Channels.Messenger;

/// <summary>Lists everything that is missing, by its key and never with a value.</summary>
internal sealed class MessengerOptionsCheck : IValidateOptions<MessengerOptions>
{
    public ValidateOptionsResult Validate(string? name, MessengerOptions options)
    {
        if (!options.Enabled)
        {
            return ValidateOptionsResult.Success;
        }

        var faults = new List<string>();
        SettingRules.Require(faults, $"{MessengerOptions.Section}:{nameof(options.AppSecret)}", options.AppSecret);
        SettingRules.Require(faults, $"{MessengerOptions.Section}:{nameof(options.VerifyToken)}", options.VerifyToken);
        SettingRules.Require(faults, $"{MessengerOptions.Section}:{nameof(options.PageAccessToken)}", options.PageAccessToken);
        if (options.PageAccessToken is { } token && !token.All(letter => letter is > ' ' and <= '~'))
        {
            faults.Add($"{MessengerOptions.Section}:{nameof(options.PageAccessToken)} holds a character that no token has; copy it again.");
        }

        if (!string.IsNullOrEmpty(options.PageId) && !options.PageId.All(char.IsAsciiDigit))
        {
            faults.Add($"{MessengerOptions.Section}:{nameof(options.PageId)} must be the page's number, digits only.");
        }

        if (!SettingRules.IsSafeAddress(options.GraphBaseUrl))
        {
            faults.Add($"{MessengerOptions.Section}:{nameof(options.GraphBaseUrl)} must be an absolute https address (http only on this machine).");
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
