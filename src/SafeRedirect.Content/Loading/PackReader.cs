using SafeRedirect.Content.Loading.Articles;
using SafeRedirect.Content.Loading.Consents;
using SafeRedirect.Content.Loading.Contacts;
using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Loading.Lint;
using SafeRedirect.Content.Loading.Notices;
using SafeRedirect.Content.Loading.Screening;
using SafeRedirect.Content.Loading.Scripts;
using SafeRedirect.Content.Loading.Services;
using SafeRedirect.Content.Loading.Texts;
using SafeRedirect.Content.Loading.Words;

namespace SafeRedirect.Content.Loading;

/// <summary>Reads all files in the order in which they depend on each other.</summary>
internal sealed class PackReader(LoadScope scope)
{
    private readonly TextRules _rules = new(scope);
    private readonly ReviewHeadReader _heads = new(scope);
    private readonly List<TextFile> _texts = [];
    private IReadOnlyList<ArticleFile> _articles = [];

    /// <summary>Every text file of every language, drafts too, once the files have been read.</summary>
    public IReadOnlyList<TextFile> TextFiles => _texts;

    /// <summary>Reads and checks everything.</summary>
    /// <returns><see langword="null"/> when there is no organisation; otherwise a pack that only counts when no fault was noted.</returns>
    public ContentPack? Read(IReadOnlyList<SourceFile> files)
    {
        var words = new LanguageBook(scope, _rules);
        var ids = In(files, "faq").Where(file => file.Parts.Count == 3).Select(file => file.Parts[1]).ToHashSet(StringComparer.Ordinal);
        var organisation = new OrganisationReader(scope, words, ids).Read(files.FirstOrDefault(file => file.Path == OrganisationReader.Path), In(files, "languages"));
        RefuseStrays(files);
        var articles = Articles(In(files, "faq"));
        var texts = Scripts(In(files, "scripts"));
        var consents = Consents(In(files, "consent"));
        var directory = Directory(In(files, "services"), ids, organisation, words);
        new ReachChecks(scope).Check(_articles, [.. directory.Categories.Select(category => category.Article), .. organisation?.Pinned ?? []]);
        RefuseOtherWords(words);
        CompareWords([.. words.Files.Select(file => file.ToTextFile())]);
        var notices = Notices(In(files, "notice"));
        Lint(In(files, "style"));
        var (lines, losses) = Screening(In(files, "screening"), ids);
        if (organisation is null || scope.Faults.Count > 0)
        {
            return null;
        }

        var pack = new ContentPack
        {
            Organisation = organisation,
            Articles = articles.ToDictionary(article => (article.Id, article.Language)),
            Texts = texts,
            Consents = consents.ToDictionary(consent => (consent.Id, consent.Language)),
            Directory = directory,
            Screening = lines,
            AcceptedLosses = losses,
            Notices = notices.ToDictionary(notice => notice.Language, StringComparer.Ordinal),
            Files = [.. _texts.Select(text => text.File)],
            DraftLanguages = scope.DraftLanguages,
            Matcher = QuestionMatcher.Build(articles, scope.Requirements.Fold),
        };
        new ExpiryChecks(scope).Check(pack);
        return pack;
    }

    private void RefuseOtherWords(LanguageBook words)
    {
        // A fact that could not be read did not ask for its words: they would be called superfluous for nothing.
        if (scope.Faults.Count == 0)
        {
            words.RefuseOthers();
        }
    }

    private static IReadOnlyList<SourceFile> In(IReadOnlyList<SourceFile> files, string folder) =>
        [.. files.Where(file => file.Parts.Count > 1 && file.Parts[0] == folder)];

    private void RefuseStrays(IReadOnlyList<SourceFile> files)
    {
        foreach (var file in files.Where(file => file.Path != OrganisationReader.Path))
        {
            if (file.Parts.Count == 1 || file.Parts[0] is not ("faq" or "scripts" or "consent" or "services" or "screening" or "languages" or "notice" or "style"))
            {
                scope.Faults.Add(file.Path, 1, "this file has no place in the content", "Move it to where docs/content/format.md puts it, or delete it");
            }
        }
    }

    private IReadOnlyList<Article> Articles(IReadOnlyList<SourceFile> files)
    {
        var reader = new ArticleReader(scope, _rules, _heads);
        var read = Fitting(files, ".md", "faq/<article>/<language>.md").Select(reader.Read).OfType<(ArticleFile Article, TextFile Text)>().ToList();
        Compare(files, [.. read.Select(file => file.Text)], "faq", "md", MissingArticle, KeyRule.SameInEveryLanguage);
        IReadOnlyList<ArticleFile> articles = [.. read.Select(file => file.Article)];
        new ArticleChecks(scope).Check(articles, files.Where(file => file.Parts.Count == 3).Select(file => file.Parts[1]).ToHashSet(StringComparer.Ordinal));
        _articles = articles;
        return [.. articles.Select(file => file.Article).Where(article => IsOffered(article.Language))];
    }

    private Dictionary<(string Key, string Language), string> Scripts(IReadOnlyList<SourceFile> files)
    {
        var reader = new ScriptReader(scope, _rules, _heads);
        IReadOnlyList<TextFile> read = [.. Fitting(files, ".yaml", "scripts/<group>/<language>.yaml").Select(reader.Read).OfType<TextFile>()];
        Compare(files, read, "scripts", "yaml", _ => scope.Faults, KeyRule.MayDiffer);
        foreach (var language in scope.Languages)
        {
            reader.CheckMissing(language, [.. read.Where(file => file.File.Language == language)]);
        }

        var texts = new Dictionary<(string, string), string>();
        foreach (var file in read.Where(file => IsOffered(file.File.Language)))
        {
            foreach (var (key, text) in file.Texts)
            {
                texts[(key, file.File.Language)] = text.Value.TrimEnd();
            }
        }

        return texts;
    }

    private IReadOnlyList<ConsentScript> Consents(IReadOnlyList<SourceFile> files)
    {
        var reader = new ConsentReader(scope, _rules, _heads);
        var fitting = Fitting(files, ".yaml", "consent/<script>/<language>.yaml");
        foreach (var file in fitting.Where(file => !ConsentSlots.Scripts.Contains(file.Parts[1])))
        {
            scope.Faults.Add(file.Path, 1, $"{file.Parts[1]} is not a consent script", $"Consent scripts are: {string.Join(", ", ConsentSlots.Scripts)}");
        }

        foreach (var script in ConsentSlots.Scripts.Where(script => fitting.All(file => file.Parts[1] != script)))
        {
            scope.Faults.Add($"content/consent/{script}/{scope.SourceLanguage}.yaml", 1, $"the consent {script} is missing", "Write it in every language");
        }

        var read = fitting.Select(reader.Read).OfType<(ConsentScript Consent, TextFile Text)>().ToList();
        Compare(files, [.. read.Select(file => file.Text)], "consent", "yaml", _ => scope.Faults, KeyRule.SameInEveryLanguage);
        return [.. read.Select(file => file.Consent).Where(consent => IsOffered(consent.Language))];
    }

    private ServiceDirectory Directory(IReadOnlyList<SourceFile> files, IReadOnlySet<string> articles, Organisation? organisation, LanguageBook words)
    {
        var reader = new DirectoryReader(scope, _rules, words);
        var directory = reader.Read(files, articles, organisation?.Offices ?? []);
        var areas = directory.Services.ToDictionary(service => service.Id.Value, service => service.Area.Value, StringComparer.Ordinal);
        var present = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        Check(reader.TextFiles, (group, language) => $"content/services/{areas.GetValueOrDefault(group)}/{group}/{language}.yaml", present, _ => scope.Findings, KeyRule.SameInEveryLanguage);
        return directory;
    }

    private IReadOnlyList<Notice> Notices(IReadOnlyList<SourceFile> files)
    {
        var reader = new NoticeReader(scope, _rules, _heads);
        var read = files.Select(reader.Read).OfType<(Notice Notice, TextFile Text)>().ToList();
        var present = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        if (read.TrueForAll(notice => notice.Notice.Language != scope.SourceLanguage))
        {
            scope.Faults.Add(NoticeReader.PathOf(scope.SourceLanguage), 1, "the privacy notice is missing", "Write it as docs/content/format.md shows");
        }

        Check([.. read.Select(notice => notice.Text)], (_, language) => NoticeReader.PathOf(language), present, _ => scope.Findings, KeyRule.SameInEveryLanguage);
        return [.. read.Select(notice => notice.Notice).Where(notice => IsOffered(notice.Language))];
    }

    private void Lint(IReadOnlyList<SourceFile> files)
    {
        var scan = new WordScan(scope.Requirements.Fold);
        var styles = new StyleReader(scope, _heads, scan).Read(files);
        var (lint, signs) = (new TextLint(scope, scan), new SignLint(scope));
        foreach (var text in _texts)
        {
            signs.Check(text, scope.IsRightToLeft(text.File.Language));
            if (styles.TryGetValue(text.File.Language, out var style))
            {
                lint.Check(text, style);
            }
        }
    }

    private (IReadOnlyList<ScreeningLine> Lines, IReadOnlyList<AcceptedLoss> Losses) Screening(IReadOnlyList<SourceFile> files, HashSet<string> articles)
    {
        var reader = new ScreeningReader(scope, _heads);
        IReadOnlyList<ScreeningLine> lines = [.. files.SelectMany(reader.Read)];
        new ScreeningChecks(scope).Check(lines, articles);
        return (lines, reader.Losses);
    }

    private void CompareWords(IReadOnlyList<TextFile> files)
    {
        var present = files.Select(file => file.File.State.Path!).ToHashSet(StringComparer.Ordinal);
        Check(files, (_, language) => $"content/languages/{language}.yaml", present, _ => scope.Faults, KeyRule.SameInEveryLanguage);
    }

    private void Compare(IReadOnlyList<SourceFile> files, IReadOnlyList<TextFile> read, string folder, string extension, Func<string, FaultList> missing, KeyRule sameKeys)
    {
        var present = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        Check(read, (group, language) => $"content/{folder}/{group}/{language}.{extension}", present, missing, sameKeys);
    }

    private void Check(IReadOnlyList<TextFile> read, Func<string, string, string> pathOf, IReadOnlySet<string> present, Func<string, FaultList> missing, KeyRule sameKeys)
    {
        new TranslationChecks(scope).Check(read, pathOf, present, missing, sameKeys);
        _texts.AddRange(read);
    }

    /// <summary>A dialog cannot go on without its article; any other question is answered as one that has no article yet.</summary>
    private FaultList MissingArticle(string article) =>
        scope.Requirements.Articles.Any(required => required.Value == article) ? scope.Faults : scope.Findings;

    private bool IsOffered(string language) => scope.Languages.Contains(language);

    /// <summary>The files that are where they belong and in a language of the bot; every other is a fault.</summary>
    private List<SourceFile> Fitting(IReadOnlyList<SourceFile> files, string extension, string form)
    {
        var fitting = new List<SourceFile>();
        foreach (var file in files)
        {
            if (file.Parts.Count != 3 || file.Extension != extension || !ContactFacts.IsId(file.Parts[1]))
            {
                scope.Faults.Add(file.Path, 1, "this file has no place here", $"Name it {form}, or delete it");
            }
            else if (!scope.Knows(file.Name))
            {
                scope.Faults.Add(file.Path, 1, LoadScope.UnknownLanguage(file.Name), LoadScope.UnknownLanguageMend);
            }
            else
            {
                fitting.Add(file);
            }
        }

        return fitting;
    }
}
