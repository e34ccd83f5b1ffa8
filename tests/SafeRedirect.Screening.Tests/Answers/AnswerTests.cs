namespace SafeRedirect.Screening.Tests.Answers;

public sealed class AnswerTests
{
    private static readonly string[] Menu = ["Legal aid", "Health care", "Find a doctor", "Other help", "Legal papers"];

    [Theory]
    [InlineData("Yes", Answer.Yes)]
    [InlineData("yes please!!", Answer.Yes)]
    [InlineData("YEEEES", Answer.Yes)]
    [InlineData("\U0001F44D\U0001F3FF", Answer.Yes)]
    [InlineData("no problem", Answer.Yes)]
    [InlineData("no", Answer.No)]
    [InlineData("no i do not", Answer.No)]
    [InlineData("\U0001F44E", Answer.No)]
    [InlineData("yes but not my name", Answer.Unclear)]
    [InlineData("yes?", Answer.Unclear)]
    [InlineData("no?", Answer.Unclear)]
    [InlineData("yes no", Answer.Unclear)]
    [InlineData("not sure", Answer.Unclear)]
    [InlineData("yes my husband will be at home then", Answer.Unclear)]
    [InlineData("hardly ok", Answer.Unclear)]
    [InlineData("", Answer.Unclear)]
    [InlineData("hello", Answer.Unclear)]
    public void Only_a_clear_answer_counts(string text, Answer expected) => Assert.Equal(expected, Lexicon.Small.UnderstandAnswer(text));

    [Theory]
    [InlineData("yes sister please", Answer.Yes)]
    [InlineData("please sister yes", Answer.Yes)]
    [InlineData("please", Answer.Unclear)]
    [InlineData("yes friend", Answer.Unclear)]
    public void Words_that_change_nothing_are_passed_over_and_others_are_not(string text, Answer expected) => Assert.Equal(expected, Lexicon.Small.UnderstandAnswer(text));

    [Theory]
    [InlineData("leave a note", Answer.Yes)]
    [InlineData("please leave note", Answer.Yes)]
    [InlineData("dont leave a note", Answer.No)]
    [InlineData("no leave a note", Answer.No)]
    [InlineData("yes dont", Answer.Unclear)]
    [InlineData("dont", Answer.Unclear)]
    [InlineData("leave a note but", Answer.Unclear)]
    public void To_ask_for_what_is_offered_is_a_yes_unless_it_is_denied(string text, Answer expected) => Assert.Equal(expected, Lexicon.Small.UnderstandAnswer(text));

    [Theory]
    [InlineData("sure", Answer.Yes)]
    [InlineData("sure no", Answer.No)]
    [InlineData("sure dont leave a note", Answer.No)]
    [InlineData("no sure", Answer.Unclear)]
    [InlineData("sure maybe", Answer.Unclear)]
    public void An_opener_is_a_yes_only_when_no_no_follows(string text, Answer expected) => Assert.Equal(expected, Lexicon.Small.UnderstandAnswer(text));

    [Theory]
    [InlineData("oui laissez la note", Answer.Yes)]
    [InlineData("la", Answer.No)]
    [InlineData("oui la", Answer.Unclear)]
    [InlineData("aywa yes please", Answer.Yes)]
    [InlineData("aywa but", Answer.Unclear)]
    public void A_word_counts_as_in_the_language_that_knows_the_message_best(string text, Answer expected) => Assert.Equal(expected, Lexicon.Small.UnderstandAnswer(text));

    [Theory]
    [InlineData("legal AID", 0)]
    [InlineData("health", 1)]
    [InlineData("find doctor please", 2)]
    [InlineData("i want legal aid", 0)]
    [InlineData("2", 1)]
    [InlineData("2.", 1)]
    [InlineData("#2", 1)]
    [InlineData("number 2", 1)]
    [InlineData("٢", 1)]
    [InlineData("2nd", 1)]
    [InlineData("5.00", 4)]
    [InlineData("2\uFE0F\u20E3", 1)]
    [InlineData("two", 1)]
    [InlineData("the second one", 1)]
    [InlineData("the last", 4)]
    [InlineData("i want option two please", 1)]
    [InlineData("la deuxième", 1)]
    public void A_choice_is_understood_however_it_is_named(string text, int expected) => Assert.Equal(expected, Lexicon.Small.UnderstandChoice(text, Menu));

    [Theory]
    [InlineData("legal")]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("1 or 2")]
    [InlineData("first or second")]
    [InlineData("not the second")]
    [InlineData("tell the team first")]
    [InlineData("dont option two")]
    [InlineData("aids")]
    [InlineData("doctor please maybe")]
    [InlineData("money help now")]
    [InlineData("99999999999999999999")]
    [InlineData("hello")]
    [InlineData("")]
    public void A_choice_that_is_none_or_ambiguous_is_not_guessed(string text) => Assert.Null(Lexicon.Small.UnderstandChoice(text, Menu));

    [Fact]
    public void Without_options_nothing_is_chosen() => Assert.Null(Lexicon.Small.UnderstandChoice("1", []));

    [Fact]
    public void A_number_that_means_two_things_is_not_guessed()
    {
        string[] rooms = ["1 room", "3 rooms", "2 rooms"];

        Assert.Null(Lexicon.Small.UnderstandChoice("2", rooms));
    }

    [Theory]
    [InlineData("MENU!", Command.Menu)]
    [InlineData("Main  menu", Command.Menu)]
    [InlineData("Start over.", Command.StartOver)]
    [InlineData("Меню", Command.Menu)]
    public void A_command_is_a_whole_message(string text, Command expected) => Assert.Equal(expected, Lexicon.Small.UnderstandCommand(text));

    [Theory]
    [InlineData("the menu of the restaurant")]
    [InlineData("")]
    [InlineData("men")]
    public void A_command_within_a_message_is_none(string text) => Assert.Null(Lexicon.Small.UnderstandCommand(text));

    [Fact]
    public void The_same_words_for_two_commands_are_a_fault()
    {
        var faults = new Lexicon().With("en", "commands", "menu", "back").With("en", "commands", "back", "Back!").Faults();

        Assert.Single(faults);
    }
}
