namespace SafeRedirect.Load.Channels;

/// <summary>What people write. Conversations beside each other write different things, so that a reply to the wrong one shows.</summary>
internal sealed class Workload
{
    private static readonly ScriptLine[] English =
    [
        new("Menu", "menu"),
        new("how do i apply for asylum"),
        new("where can i learn the language"),
        new("i need a doctor near the harbour"),
        new("my husband beats me"),
        new("Menu", "menu"),
        new("he is outside with a knife and wants to kill me"),
        new("thank you"),
    ];

    private static readonly ScriptLine[] Arabic =
    [
        new("القائمة", "menu"),
        new("كيف أقدم طلب لجوء"),
        new("وين دورات تعلم اللغة"),
        new("بدي دكتور قريب من الميناء"),
        new("زوجي يضربني"),
        new("القائمة", "menu"),
        new("هو برا ومعه سكين وبدو يقتلني"),
        new("شكرا"),
    ];

    private readonly ScriptLine[][] _scripts;

    private Workload(string name, params ScriptLine[][] scripts)
    {
        Name = name;
        _scripts = scripts;
    }

    /// <summary>Questions, a disclosure, danger, a service search and choices, in English and Arabic.</summary>
    public static Workload Mixed { get; } = new("mixed", English, Arabic, Rotate(English, 3), Rotate(Arabic, 3));

    /// <summary>The menu over and over: the cheapest turn there is.</summary>
    public static Workload Plain { get; } = new("plain", [English[0]], [Arabic[0]]);

    public string Name { get; }

    /// <summary>Which script a conversation follows.</summary>
    public int Variant(int conversation) => conversation % _scripts.Length;

    /// <summary>What is written in a turn, counted from 0.</summary>
    public ScriptLine Line(int conversation, int turn)
    {
        var script = _scripts[Variant(conversation)];
        return script[turn % script.Length];
    }

    private static ScriptLine[] Rotate(ScriptLine[] script, int by) => [.. script[by..], .. script[..by]];
}
