namespace SafeRedirect.Content.Translation;

/// <summary>A format that translators use.</summary>
public enum TranslationFormat
{
    /// <summary>GNU gettext PO.</summary>
    Po,

    /// <summary>XLIFF 2.1 (OASIS, 2018).</summary>
    Xliff,

    /// <summary>A spreadsheet.</summary>
    Csv,
}
