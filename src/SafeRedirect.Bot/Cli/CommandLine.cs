using System.CommandLine;
using SafeRedirect.Bot.Cli.Content;
using Command = System.CommandLine.Command;

namespace SafeRedirect.Bot.Cli;

/// <summary>The commands of the one executable. The JSON of the batch commands is a contract: docs/command-line.md.</summary>
internal static class CommandLine
{
    private static readonly Option<string> ContentPath = new("--content")
    {
        Description = "The content folder.",
        DefaultValueFactory = _ => "content",
        Recursive = true,
    };

    /// <summary>Runs a command line and returns the exit code: 0 well, 1 faults found, 2 not understood or not able.</summary>
    public static Task<int> RunAsync(string[] args)
    {
        // Settings such as --urls or --Storage:Path belong to the host's configuration, so `serve` takes what it does not know.
        var root = new RootCommand("SafeRedirect answers on an aid organisation's public page and leads people to safety.") { ContentPath };
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((_, cancellationToken) => ServeCommand.RunAsync(args, cancellationToken));
        var serve = new Command("serve", "Serves the channels (the default).") { TreatUnmatchedTokensAsErrors = false };
        serve.SetAction((_, cancellationToken) => ServeCommand.RunAsync([.. args.Skip(1)], cancellationToken));
        root.Add(serve);
        root.Add(Chat());
        root.Add(ContentCommands.Create(ContentPath));
        root.Add(Services.ServicesCommand.Create(ContentPath));
        root.Add(Batch("screen", "Screens messages: danger, disclosures, identifiers.", Batches.Screen));
        root.Add(Batch("match", "Matches questions to articles.", Batches.Match));
        root.Add(Choice());
        root.Add(Batch("language", "Identifies the language of messages.", Batches.Language));
        root.Add(Evaluation.EvalCommand.Create(ContentPath));
        root.Add(ReferralCommands.Create());
        root.Add(ReferralCommands.CreatePurge());
        if (args.Length > 0 && !args[0].StartsWith('-') && root.Subcommands.All(command => command.Name != args[0]))
        {
            Console.Error.WriteLine("There is no such command; --help lists them.");
            return Task.FromResult(ExitCodes.Unable);
        }

        return root.Parse(args).InvokeAsync();
    }

    private static Command Chat()
    {
        var language = new Option<string?>("--language") { Description = "The locale a platform would report, such as en or ar." };
        var command = new Command("chat", "A conversation in the terminal. Nothing is stored.") { language };
        command.SetAction(result => ChatCommand.Run(result.GetValue(ContentPath)!, result.GetValue(language), Console.In, Console.Out));
        return command;
    }

    private static Command Choice()
    {
        var options = new Option<string?>("--options") { Description = "Labels to choose from, separated by |. The value is then the index of the label, from 0, or null." };
        var file = InputFile();
        var command = new Command("choice", "Understands yes and no, or a choice from labels.") { options, file };
        command.SetAction(result =>
        {
            var labels = result.GetValue(options)?.Split('|');
            return Batches.Run(result.GetValue(ContentPath)!, result.GetValue(file), labels is null ? Batches.Answer : Batches.ChoiceOf(labels));
        });
        return command;
    }

    private static Command Batch(string name, string description, BatchCommand answer)
    {
        var file = InputFile();
        var command = new Command(name, description) { file };
        command.SetAction(result => Batches.Run(result.GetValue(ContentPath)!, result.GetValue(file), answer));
        return command;
    }

    private static Argument<string?> InputFile() => new("file")
    {
        Description = "JSON lines {\"id\",\"text\",\"lang\"?}; standard input when left out.",
        Arity = ArgumentArity.ZeroOrOne,
    };
}
