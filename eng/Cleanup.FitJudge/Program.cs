using Cleanup.FitJudge;

return FitCommand.Create().Parse(args).Invoke();
