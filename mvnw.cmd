@echo off
rem Runs Maven with a JDK 21 or newer: an installed Maven, or Apache's own, fetched once. Node.js is Vaadin's to fetch.
setlocal
set "root=%~dp0"
for /f "usebackq eol=# tokens=1,2 delims==" %%a in ("%root%.mvn\versions") do set "%%a=%%b"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "major="
for /f "tokens=3 delims=. " %%v in ('"%java%" -version 2^>^&1 ^| findstr /c:" version "') do if not defined major set "major=%%~v"
if not defined major set "major=0"
if %major% LSS 21 (
  echo mvnw: Please install a JDK 21 or newer ^(for example from https://adoptium.net^) and set JAVA_HOME to it. 1>&2
  exit /b 1
)

where mvn >nul 2>nul && (call mvn -f "%root%pom.xml" %* & exit /b)

set "wrapper=%USERPROFILE%\.m2\wrapper"
set "mvn=%wrapper%\apache-maven-%maven_version%\bin\mvn.cmd"
set "archive=%wrapper%\maven.tar.gz"
if not exist "%mvn%" (
  echo mvnw: fetching Maven %maven_version% 1>&2
  if not exist "%wrapper%" mkdir "%wrapper%"
  curl -fsSL -o "%archive%" "https://archive.apache.org/dist/maven/maven-3/%maven_version%/binaries/apache-maven-%maven_version%-bin.tar.gz" || exit /b 1
  certutil -hashfile "%archive%" SHA512 | findstr /i /c:"%maven_sha512%" >nul || (
    echo mvnw: What came from archive.apache.org is not the Maven that was expected. 1>&2
    exit /b 1
  )
  tar -xzf "%archive%" -C "%wrapper%" || exit /b 1
  del "%archive%"
)
call "%mvn%" -f "%root%pom.xml" %*
