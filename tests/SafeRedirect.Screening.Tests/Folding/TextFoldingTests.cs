namespace SafeRedirect.Screening.Tests.Folding;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("Où est l'École ?", "ou est lecole")]
    [InlineData("Mañana, ¿sí?", "manana si")]
    [InlineData("don't  DON\u2019T don\u00B4t", "dont dont dont")]
    [InlineData("Straße œuvre Łódź", "strasse oeuvre lodz")]
    [InlineData("ｋｉｌｌ ① ² ﬁ", "kill 1 2 fi")]
    [InlineData("\U0001D424\U0001D422\U0001D425\U0001D425", "kill")]
    [InlineData("e-mail_me", "e mail me")]
    [InlineData("", "")]
    [InlineData(" . , ", "")]
    public void Latin_text_folds_to_plain_words(string text, string expected) => Assert.Equal(expected, TextFolding.Fold(text));

    [Theory]
    [InlineData("أإآٱ", "\u0627\u0627")] // one letter four times, so shortened to two
    [InlineData("مُسَاعَدَة", "مساعده")]
    [InlineData("مـــرحـــبا", "مرحبا")]
    [InlineData("علی", "علي")]
    [InlineData("کتاب", "كتاب")]
    [InlineData("مسؤول", "مسوول")]
    [InlineData("می\u200Cخواهم", "ميخواهم")]
    [InlineData("\uFEE3\uFEAE\uFEA3\uFE92\uFE8E", "مرحبا")]
    [InlineData("٠٦٩ ۱۲۳ ०१२", "069 123 012")]
    public void Arabic_letter_forms_and_digits_become_one(string text, string expected) => Assert.Equal(expected, TextFolding.Fold(text));

    [Theory]
    [InlineData("Її Йод їжа", "її йод їжа")]
    [InlineData("и\u0306од \u0456\u0308жа", "йод їжа")]
    [InlineData("ещё", "еще")]
    [InlineData("п\u2019ять п'ять", "пять пять")]
    [InlineData("Ґанок", "ганок")]
    public void Cyrillic_letters_that_tell_words_apart_stay_apart(string text, string expected) => Assert.Equal(expected, TextFolding.Fold(text));

    [Theory]
    [InlineData("k\u0456ll", "kill")]
    [InlineData("һе wіll kіll mе", "he will kill me")]
    [InlineData("he k\u03B9lls", "he kills")]
    [InlineData("допoможiть", "допоможіть")]
    public void Letters_of_another_script_that_look_alike_are_mapped(string text, string expected) => Assert.Equal(expected, TextFolding.Fold(text));

    [Fact]
    public void A_message_in_two_scripts_keeps_both()
    {
        var folded = TextFolding.Fold("я не знаю where is the office");

        Assert.Equal("я не знаю where is the office", folded);
    }

    [Theory]
    [InlineData("heeeelp", "heelp")]
    [InlineData("0000 111", "0000 111")]
    [InlineData("k\u200Bi\u200Dl\u202El", "kill")]
    [InlineData("yes\U0001F44D\U0001F3FD ok \u2705", "yes \U0001F44D ok \u2705")]
    [InlineData("sad \U0001F62D now", "sad now")]
    public void Stretched_hidden_and_broken_characters_are_mended(string text, string expected) => Assert.Equal(expected, TextFolding.Fold(text));

    // Attributes cannot hold an unpaired surrogate, so it stands here.
    [Fact]
    public void Unpaired_surrogates_are_dropped()
    {
        var folded = TextFolding.Fold("a\uD800b \uDC00c\uDBFF");

        Assert.Equal("ab c", folded);
    }

    [Fact]
    public void A_thousand_combining_marks_leave_the_word()
    {
        var folded = TextFolding.Fold("he" + new string('\u0301', 1_000) + "lp");

        Assert.Equal("help", folded);
    }

    [Fact]
    public void A_text_that_is_folded_already_is_returned_as_it_is()
    {
        const string Text = "where is the office 12";

        Assert.Same(Text, TextFolding.Fold(Text));
    }
}
