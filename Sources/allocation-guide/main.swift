import GuideCommand

Program.main()
