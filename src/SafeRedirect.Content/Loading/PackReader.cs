using SafeRedirect.Content.Loading.Articles;
using SafeRedirect.Content.Loading.Consents;
using SafeRedirect.Content.Loading.Contacts;
using SafeRedirect.Content.Loading.Files;
using SafeRedirect.Content.Loading.Screening;
using SafeRedirect.Content.Loading.Scripts;
using SafeRedirect.Content.Loading.Services;
using SafeRedirect.Content.Loading.Texts;

namespace SafeRedirect.Content.Loading;

/// <summary>Reads all files in the order in which they depend on each other.</summary>
internal sealed class PackReader(LoadScope scope)
{
    private readonly TextRules _rules = new(scope);
    private readonly ReviewHeadReader _heads = new(scope);
    private readonly List<ReviewedFile> _reviewed = [];

    /// <summary>Reads and checks everything.</summary>
    /// <returns><see langword="null"/> when there is no organisation; otherwise a pack that only counts when no fault was noted.</returns>
    public ContentPack? Read(IReadOnlyList<SourceFile> files)
    {
        var organisation = new OrganisationReader(scope, _rules).Read(files.FirstOrDefault(file => file.Path == OrganisationReader.Path));
        RefuseStrays(files);
        var articles = Articles(In(files, "faq"));
        var texts = Scripts(In(files, "scripts"));
        var consents = Consents(In(files, "consent"));
        var ids = In(files, "faq").Where(file => file.Parts.Count == 3).Select(file => file.Parts[1]).ToHashSet(StringComparer.Ordinal);
        var directory = new DirectoryReader(scope, _rules).Read(In(files, "services"), ids, organisation?.Offices ?? []);
        var screening = new ScreeningReader(scope, _heads);
        IReadOnlyList<ScreeningLine> lines = [.. In(files, "screening").SelectMany(screening.Read)];
        if (organisation is null || scope.Faults.Count > 0)
        {
            return null;
        }

        return new ContentPack
        {
            Organisation = organisation,
            Articles = articles.ToDictionary(article => (article.Id, article.Language)),
            Texts = texts,
            Consents = consents.ToDictionary(consent => (consent.Id, consent.Language)),
            Directory = directory,
            Screening = lines,
            Files = _reviewed,
            Matcher = QuestionMatcher.Build(articles, scope.Requirements.Fold),
        };
    }

    private static IReadOnlyList<SourceFile> In(IReadOnlyList<SourceFile> files, string folder) =>
        [.. files.Where(file => file.Parts.Count > 1 && file.Parts[0] == folder)];

    private void RefuseStrays(IReadOnlyList<SourceFile> files)
    {
        foreach (var file in files.Where(file => file.Path != OrganisationReader.Path))
        {
            if (file.Parts.Count == 1 || file.Parts[0] is not ("faq" or "scripts" or "consent" or "services" or "screening"))
            {
                scope.Faults.Add(file.Path, 1, "this file has no place in the content", "Move it to where docs/content/format.md puts it, or delete it");
            }
        }
    }

    private IReadOnlyList<Article> Articles(IReadOnlyList<SourceFile> files)
    {
        var reader = new ArticleReader(scope, _rules, _heads);
        var read = Fitting(files, ".md", "faq/<article>/<language>.md").Select(reader.Read).OfType<(ArticleFile Article, TextFile Text)>().ToList();
        Compare(files, [.. read.Select(file => file.Text)], "faq", "md", KeyRule.SameInEveryLanguage);
        IReadOnlyList<ArticleFile> articles = [.. read.Select(file => file.Article)];
        new ArticleChecks(scope).Check(articles, files.Where(file => file.Parts.Count == 3).Select(file => file.Parts[1]).ToHashSet(StringComparer.Ordinal));
        return [.. articles.Select(file => file.Article)];
    }

    private Dictionary<(string Key, string Language), string> Scripts(IReadOnlyList<SourceFile> files)
    {
        var reader = new ScriptReader(scope, _rules, _heads);
        IReadOnlyList<TextFile> read = [.. Fitting(files, ".yaml", "scripts/<group>/<language>.yaml").Select(reader.Read).OfType<TextFile>()];
        Compare(files, read, "scripts", "yaml", KeyRule.MayDiffer);
        foreach (var language in scope.Languages)
        {
            reader.CheckMissing(language, [.. read.Where(file => file.File.Language == language)]);
        }

        var texts = new Dictionary<(string, string), string>();
        foreach (var file in read)
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
        Compare(files, [.. read.Select(file => file.Text)], "consent", "yaml", KeyRule.SameInEveryLanguage);
        return [.. read.Select(file => file.Consent)];
    }

    private void Compare(IReadOnlyList<SourceFile> files, IReadOnlyList<TextFile> read, string folder, string extension, KeyRule sameKeys)
    {
        var present = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        new TranslationChecks(scope).Check(read, (group, language) => $"content/{folder}/{group}/{language}.{extension}", present, sameKeys);
        _reviewed.AddRange(read.Select(file => file.File));
    }

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
            else if (!scope.Speaks(file.Name))
            {
                scope.Faults.Add(file.Path, 1, $"the bot does not speak the language {file.Name}", "Add the language in organisation.yaml, or delete the file");
            }
            else
            {
                fitting.Add(file);
            }
        }

        return fitting;
    }
}
