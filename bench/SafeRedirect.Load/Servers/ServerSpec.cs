using System.Net;

namespace SafeRedirect.Load.Servers;

/// <summary>How a server is started.</summary>
/// <param name="Assembly">The built program.</param>
/// <param name="Settings">Environment variables.</param>
/// <param name="Processor">The one processor it may use; <see langword="null"/> for all.</param>
internal sealed record ServerSpec(
    string Assembly, IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string> Settings, IPEndPoint EndPoint, int? Processor);
