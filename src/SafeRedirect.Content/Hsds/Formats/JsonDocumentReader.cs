using System.Text.Json;
using SafeRedirect.Content.Hsds.Model;
using SafeRedirect.Content.Loading.Files;

namespace SafeRedirect.Content.Hsds.Formats;

/// <summary>Reads a JSON document: an array of services, a page of the API with its <c>contents</c>, or a single service.</summary>
internal sealed class JsonDocumentReader
{
    /// <summary>A full service of HSDS nests about ten deep.</summary>
    private const int MaxDepth = 64;

    private readonly HsdsFile _file;
    private readonly FaultList _faults;
    private readonly FaultList _notes;
    private readonly List<HsdsService> _services = [];
    private int _counted;
    private int _line = 1;

    private JsonDocumentReader(HsdsFile file, FaultList faults, FaultList notes) => (_file, _faults, _notes) = (file, faults, notes);

    /// <summary>The services of a document.</summary>
    /// <param name="faults">Where it is noted what cannot be read.</param>
    public static IReadOnlyList<HsdsService> Read(HsdsFile file, FaultList faults, FaultList notes)
    {
        var reader = new JsonDocumentReader(file, faults, notes);
        if (DocumentBytes.AreText(file, faults) && reader.IsJson())
        {
            reader.Document();
        }

        return reader._services;
    }

    /// <summary>Reads everything once without keeping it: afterwards only types can be wrong, and a cut file has its true line.</summary>
    private bool IsJson()
    {
        var json = new Utf8JsonReader(_file.Bytes.Span, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            while (json.Read())
            {
            }

            return true;
        }
        catch (JsonException exception)
        {
            var isDeep = json.CurrentDepth >= MaxDepth - 1;
            Fault(
                (int)(exception.LineNumber ?? 0) + 1,
                isDeep ? $"lists and objects stand inside each other more than {MaxDepth} deep" : "this is not JSON, or the file was cut here",
                "Ask for the file again");
            return false;
        }
    }

    private void Document()
    {
        var json = new Utf8JsonReader(_file.Bytes.Span, new JsonReaderOptions { MaxDepth = MaxDepth });
        json.Read();
        switch (json.TokenType)
        {
            case JsonTokenType.StartArray:
                Services(ref json);
                break;
            case JsonTokenType.StartObject when FindContents(json, out var contents):
                Services(ref contents);
                break;
            case JsonTokenType.StartObject:
                Service(ref json);
                break;
            default:
                Fault(1, "the document is neither a service nor a list of services", "Ask for the services as the API of HSDS gives them");
                break;
        }
    }

    /// <summary>Finds the list of a page, and notes when there are more pages.</summary>
    private bool FindContents(Utf8JsonReader json, out Utf8JsonReader contents)
    {
        contents = json;
        var isPage = false;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isContents = json.ValueTextEquals("contents"u8);
            var isPages = json.ValueTextEquals("total_pages"u8);
            json.Read();
            if (isContents && json.TokenType == JsonTokenType.StartArray)
            {
                contents = json;
                isPage = true;
            }
            else if (isPages && json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var pages) && pages > 1)
            {
                _notes.Add(_file.Name, LineOf((int)json.TokenStartIndex), $"the document is one of {pages} pages", "Import the other pages too");
            }

            json.Skip();
        }

        return isPage;
    }

    private void Services(ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType != JsonTokenType.EndArray && HsdsDocument.HasRoom(_services.Count, _file.Name, _faults))
        {
            Service(ref json);
        }
    }

    private void Service(ref Utf8JsonReader json)
    {
        var line = LineOf((int)json.TokenStartIndex);
        var whole = json;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            Fault(line, "an entry of the list is not a service", "Ask for the services as the API of HSDS gives them");
            json.Skip();
            return;
        }

        try
        {
            var service = JsonSerializer.Deserialize(ref json, HsdsJson.Default.HsdsService)!;
            _services.Add(service with { Place = new DocumentPlace(_file.Name, line) });
        }
        catch (JsonException exception)
        {
            // The serializer counts lines from the beginning of the service.
            Fault(line + (int)(exception.LineNumber ?? 0), $"{exception.Path?.TrimStart('$', '.')} is not of the type that HSDS gives it, or stands twice", "Mend it there, or ask for the file again");
            json = whole;
            json.Skip();
        }
    }

    /// <summary>The line of a position. Only what was not counted before is counted: a long document would be read once for each service.</summary>
    private int LineOf(int index)
    {
        if (index < _counted)
        {
            (_counted, _line) = (0, 1);
        }

        _line += _file.Bytes.Span[_counted..index].Count((byte)'\n');
        _counted = index;
        return _line;
    }

    private void Fault(int line, string message, string mend) => _faults.Add(_file.Name, line, message, mend);
}
