using Microsoft.Extensions.Options;

namespace SafeRedirect.Bot.Channels.BotFramework;

/// <summary>Lists everything that is missing, by its key and never with a value.</summary>
internal sealed class BotFrameworkOptionsCheck : IValidateOptions<BotFrameworkOptions>
{
    public ValidateOptionsResult Validate(string? name, BotFrameworkOptions options)
    {
        if (!options.Enabled)
        {
            return ValidateOptionsResult.Success;
        }

        var faults = new List<string>();
        SettingRules.Require(faults, $"{BotFrameworkOptions.Section}:{nameof(options.AppId)}", options.AppId);
        SettingRules.Require(faults, $"{BotFrameworkOptions.Section}:{nameof(options.AppPassword)}", options.AppPassword);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
