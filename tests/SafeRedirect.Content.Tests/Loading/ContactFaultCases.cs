namespace SafeRedirect.Content.Tests.Loading;

/// <summary>File, text to replace, what it becomes; expected line and part of the message.</summary>
public static class ContactFaultCases
{
    public static TheoryData<string, string, string, int, string> Organisation { get; } = new()
    {
        { GoodContent.Organisation, "Europe/Athens", "Europe/Nowhere", 2, "the time zone Europe/Nowhere is unknown" },
        { GoodContent.Organisation, "source-language: en", "source-language: fr", 3, "source-language fr is not one of the languages" },
        { GoodContent.Organisation, "default-language: en", "default-language: fr", 4, "default-language fr is not one of the languages" },
        { GoodContent.WordsTranslation, "language: Arabi", "language: A name of twenty one.", 5, "the name of a language has 21 characters" },
        { GoodContent.WordsTranslation, "direction: rtl", "direction: down", 6, "direction cannot be down" },
        { GoodContent.WordsTranslation, "published: true", "published: soon", 7, "published cannot be soon" },
        { GoodContent.Organisation, "[help.unhcr.org]", "[https://help.unhcr.org]", 5, "is not the name of a host" },
        { GoodContent.Organisation, "https://www.example.org/privacy", "http://www.example.org/privacy", 6, "the privacy notice is not an https address" },
        { GoodContent.Organisation, "- id: general", "- id: General Line", 8, "is not lower-case words joined by dashes" },
        { GoodContent.Organisation, "- id: women", "- id: general", 16, "the id general stands twice" },
        { GoodContent.Organisation, "\"+44 1632 960001\"", "call us", 9, "the phone number is neither" },
        { GoodContent.Organisation, "languages: [en, so]", "languages: [en, xx]", 11, "xx is not a language code" },
        { GoodContent.Organisation, "cost: local", "cost: paid", 22, "cost cannot be paid" },
        { GoodContent.Organisation, "verified: 2026-11-19", "verified: 2026-11-25", 23, "the day of verification is in the future" },
        { GoodContent.Organisation, "valid-days: 91", "valid-days: 3000", 24, "valid-days is not a whole number from 1 to 366" },
        { GoodContent.Organisation, "{days: mon-fri, from: \"08:00\"", "{days: mon-fry, from: \"08:00\"", 19, "mon-fry is not a day or run of days" },
        { GoodContent.Organisation, "from: \"08:00\"", "from: \"8\"", 19, "from is not a time of day" },
        { GoodContent.Organisation, "to: \"20:00\"", "to: \"07:00\"", 19, "the closing time is not after" },
        { GoodContent.Organisation, "backup: general", "backup: nobody", 26, "the backup hotline nobody does not exist" },
        { GoodContent.Organisation, "backup: general", "backup: women", 26, "comes back to this hotline" },
        { GoodContent.Organisation, "area: harbour", "area: moon", 37, "the area moon does not exist" },
        { GoodContent.Organisation, "example: true\ntime", "example: yes\ntime", 1, "example is neither true nor false" },
    };

    public static TheoryData<string, string, string, int, string> Conduct { get; } = new()
    {
        { GoodContent.Organisation, "casework:", "caseload:", 58, "the key casework is missing" },
        { GoodContent.Organisation, "casework:", "caseload:", 66, "the key caseload is unknown here" },
        { GoodContent.Organisation, "hotlines: [women, general]", "hotlines: []", 60, "the pathway has no hotlines" },
        { GoodContent.Organisation, "hotlines: [women, general], offices: [main]", "hotlines: [women], offices: []", 60, "the pathway has no offices" },
        { GoodContent.Organisation, "hotlines: [women, general]", "hotlines: [men]", 60, "men is not one of the hotlines" },
        { GoodContent.WordsTranslation, "  pathway.protection.team: the team\n", "", 1, "the text pathway.protection.team is missing" },
        { GoodContent.WordsTranslation, "also:\n", "  pathway.nowhere.team: x\nalso:\n", 40, "nothing needs the text pathway.nowhere.team" },
        { GoodContent.Organisation, "hotlines: [integrity]", "hotlines: [general]", 62, "the hotline general is also one of emergency" },
        { GoodContent.Organisation, "offices: [away, third]", "offices: [away]", 62, "conduct has fewer than two offices" },
        { GoodContent.Organisation, "offices: [away, third]", "offices: [away, main]", 62, "the office main is also one of legal" },
        { GoodContent.Organisation, "960003\"\n", "960003\"\n    backup: general\n", 63, "the backup general of the hotline integrity is not a hotline of conduct" },
        { GoodContent.Organisation, "backup: general", "backup: integrity", 62, "the hotline integrity is also one of protection" },
        { GoodContent.Organisation, "960003", "960001", 62, "the hotline integrity has the same number as one of general" },
    };

    public static TheoryData<string, string, string, int, string> Services { get; } = new()
    {
        { GoodContent.Service, "categories: [health]", "categories: [food]", 1, "the category food does not exist" },
        { GoodContent.Service, "categories: [health]", "categories: []", 1, "no category is listed" },
        { GoodContent.ServiceWords, "  address: 4 Pier Road\n", "", 1, "the text address is missing" },
        { GoodContent.ServiceWords, "without appointment", "call 01632 960777", 7, "seven or more digits" },
        { GoodContent.ServiceWords, "  accessibility", "  parking: none\n  accessibility", 9, "nothing needs the text parking" },
        { GoodContent.ServiceTranslation, "accessibility: A ramp", "accessibility: \"\"", 9, "accessibility is empty" },
        { GoodContent.Service, "cost: free", "cost: cheap", 5, "cost cannot be cheap" },
        { GoodContent.Service, "hours: [{days: mon-fri, from: \"09:00\", to: \"16:00\"}]", "hours: []", 2, "no hours are listed" },
        { GoodContent.Areas, "near: [hill]", "near: [moon]", 3, "the area moon is not another area" },
        { GoodContent.Areas, "near: [hill]", "near: [harbour]", 3, "the area harbour is not another area" },
        { GoodContent.Areas, "- id: hill", "- id: harbour", 4, "the id harbour stands twice" },
        { GoodContent.Words, "category.health: Doctor", "category.health: Doctors and all others", 39, "a label has 22 characters" },
    };

    public static TheoryData<string, string, string, int, string> Screening { get; } = new()
    {
        { GoodContent.Topic, "ordinary:", "harmless:", 8, "the key harmless is unknown here" },
        { GoodContent.Topic, "  - what is\n", "  - \"\"\n", 9, "an entry of ordinary is empty" },
        { GoodContent.Answers, "two: 2", "two: dos", 6, "two is not a whole number" },
        { GoodContent.Answers, "yes: [yes, sure]", "maybe: [perhaps]", 4, "the key maybe is unknown here" },
        { GoodContent.Cues, "january: 1", "january: 13", 5, "january is not a whole number from 1 to 12" },
        { GoodContent.Classes, "  relative:", "  Relatives All:", 5, "is not lower-case words joined by dashes" },
        { GoodContent.Classes, "    - sister", "    - " + "s" + new string('i', 4000), 7, "more than 4000 characters" },
        { "screening/commands/fr.yaml", "menu: [menu]", "menu: []", 1, "the file holds no pattern" },
        { "screening/commands/fr.yaml", "state: machine\n", "", 1, "the key state is missing" },
    };
}
