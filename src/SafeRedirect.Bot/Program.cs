using SafeRedirect.Bot.Cli;

return await CommandLine.RunAsync(args);
