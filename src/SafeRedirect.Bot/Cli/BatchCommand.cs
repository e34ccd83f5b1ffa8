using System.Text.Json;

namespace SafeRedirect.Bot.Cli;

/// <summary>What a batch command writes about one line of input, after its id.</summary>
/// <param name="language">The language given with the input, or <see langword="null"/>.</param>
internal delegate void BatchCommand(Knowledge knowledge, string text, string? language, Utf8JsonWriter answer);
