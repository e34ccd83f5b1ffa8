using System.Text.Json.Serialization;

namespace SafeRedirect.Bot.Cli.Evaluation;

/// <summary>How the corpus and its recorded figures are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(CorpusLine))]
[JsonSerializable(typeof(SortedDictionary<string, double>))]
[JsonSerializable(typeof(SortedDictionary<string, SortedSet<string>>))]
internal sealed partial class CorpusJson : JsonSerializerContext;
