namespace SafeRedirect.Dialog.Speaking;

/// <summary>All choices the dialogs offer. The label of a choice without argument is the script text <c>choice.</c> and its id.</summary>
internal static class Choices
{
    public static readonly ChoiceId Ask = ChoiceId.Of("ask");
    public static readonly ChoiceId Services = ChoiceId.Of("services");
    public static readonly ChoiceId Person = ChoiceId.Of("person");
    public static readonly ChoiceId Urgent = ChoiceId.Of("urgent");
    public static readonly ChoiceId Language = ChoiceId.Of("language");
    public static readonly ChoiceId Privacy = ChoiceId.Of("privacy");
    public static readonly ChoiceId Menu = ChoiceId.Of("menu");
    public static readonly ChoiceId Back = ChoiceId.Of("back");
    public static readonly ChoiceId Helped = ChoiceId.Of("helped");
    public static readonly ChoiceId NotHelped = ChoiceId.Of("not-helped");
    public static readonly ChoiceId Agree = ChoiceId.Of("agree");
    public static readonly ChoiceId Decline = ChoiceId.Of("decline");
    public static readonly ChoiceId GoOn = ChoiceId.Of("go-on");
    public static readonly ChoiceId Question = ChoiceId.Of("question");
    public static readonly ChoiceId Information = ChoiceId.Of("information");
    public static readonly ChoiceId Numbers = ChoiceId.Of("numbers");
    public static readonly ChoiceId Visit = ChoiceId.Of("visit");
    public static readonly ChoiceId Refer = ChoiceId.Of("refer");
    public static readonly ChoiceId Nothing = ChoiceId.Of("nothing");
    public static readonly ChoiceId CanTalk = ChoiceId.Of("can-talk");
    public static readonly ChoiceId CannotCall = ChoiceId.Of("cannot-call");
    public static readonly ChoiceId SafeNow = ChoiceId.Of("safe-now");
    public static readonly ChoiceId LeaveNote = ChoiceId.Of("leave-note");
    public static readonly ChoiceId More = ChoiceId.Of("more");
    public static readonly ChoiceId OtherArea = ChoiceId.Of("other-area");
    public static readonly ChoiceId OtherService = ChoiceId.Of("other-service");
    public static readonly ChoiceId NotWorking = ChoiceId.Of("not-working");
    public static readonly ChoiceId NoneOfThese = ChoiceId.Of("none-of-these");
    public static readonly ChoiceId Under18 = ChoiceId.Of("under-18");
    public static readonly ChoiceId OfficeYes = ChoiceId.Of("office-yes");
    public static readonly ChoiceId OfficeNo = ChoiceId.Of("office-no");
    public static readonly ChoiceId OfficeUnsure = ChoiceId.Of("office-unsure");
    public static readonly ChoiceId KeepLanguage = ChoiceId.Of("keep-language");
    public static readonly ChoiceId Delete = ChoiceId.Of("delete");
    public static readonly ChoiceId SomebodyElse = ChoiceId.Of("somebody-else");
    public static readonly ChoiceId Forget = ChoiceId.Of("forget");
    public static readonly ChoiceId Withdraw = ChoiceId.Of("withdraw");
    public static readonly ChoiceId AnyArea = ChoiceId.Of("any-area");

    /// <summary>Every choice without an argument; each needs a label in every language.</summary>
    public static readonly IReadOnlyList<ChoiceId> Plain =
    [
        Ask, Services, Person, Urgent, Language, Privacy, Menu, Back, Helped, NotHelped, Agree, Decline, GoOn, Question,
        Information, Numbers, Visit, Refer, Nothing, CanTalk, CannotCall, SafeNow, LeaveNote, More, OtherArea, OtherService, NotWorking,
        NoneOfThese, Under18, OfficeYes, OfficeNo, OfficeUnsure, KeepLanguage, Delete, SomebodyElse, Forget, Withdraw, AnyArea,
    ];

    /// <summary>What the menu offers.</summary>
    public static readonly IReadOnlyList<ChoiceId> OfMenu = [Ask, Services, Person, Urgent, Language, Privacy];

    public const string ArticleVerb = "article";
    public const string LanguageVerb = "lang";
    public const string CategoryVerb = "category";
    public const string AreaVerb = "area";
    public const string ConsentQuestionVerb = "consent";

    public static ChoiceId Article(ArticleId id) => ChoiceId.Of(ArticleVerb, id.Value);

    public static ChoiceId LanguageOf(string code) => ChoiceId.Of(LanguageVerb, code);

    public static ChoiceId Category(CategoryId id) => ChoiceId.Of(CategoryVerb, id.Value);

    public static ChoiceId Area(AreaId id) => ChoiceId.Of(AreaVerb, id.Value);

    /// <summary>A question of one consent script: the scripts ask alike, but in different words. The name of a script has no hyphen.</summary>
    public static ChoiceId ConsentQuestion(string script, string id) => ChoiceId.Of(ConsentQuestionVerb, $"{script}-{id}");
}
