namespace SafeRedirect.Content.Services;

/// <summary>A named area that people can choose.</summary>
/// <param name="Also">Other spellings, of all languages.</param>
/// <param name="Near">Neighbouring areas, nearest first.</param>
public sealed record Area(AreaId Id, LocalText Name, IReadOnlyList<string> Also, IReadOnlyList<AreaId> Near);
